import { createApp } from 'vue'
import App from './App.vue'
import { applyAppearance } from './composables/appearance.ts'
import './styles/index.css'

applyAppearance()
createApp(App).mount('#app')
